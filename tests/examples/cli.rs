//! A command without async: `GRAPH_TOKEN=… cargo run -p tests --example cli list 10` lists the newest mail, `read ID` prints a message and marks
//! it as read, `save ID FILE` writes it to a file.

use generated::models::Message;
use generated::{BlockingClient, Client, Operation, message, user};
use std::error::Error;
use std::io::{self, Write};

fn main() -> Result<(), Box<dyn Error>> {
    let graph = BlockingClient::new(Client::new(std::env::var("GRAPH_TOKEN")?))?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    run(&graph, &arguments, &mut io::stdout())
}

pub(crate) fn run(graph: &BlockingClient, arguments: &[String], out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["list", count] => list(graph, count.parse()?, out),
        ["read", id] => read(graph, id, out),
        ["save", id, file] => {
            let mut content = graph.send_streaming(message::GetValue::me(id))?.into_body();
            io::copy(&mut content, &mut std::fs::File::create(file)?)?;
            Ok(())
        }
        _ => Err("use `list COUNT`, `read ID` or `save ID FILE`".into()),
    }
}

fn list(graph: &BlockingClient, count: usize, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let newest = user::ListMessages::me().with_select("id,subject").with_order_by("receivedDateTime desc").with_top(50);
    // The next page is fetched when it is needed.
    for message in graph.iterate(graph.client().items(newest)).take(count) {
        let message = message?;
        writeln!(out, "{}  {}", message.id.as_deref().unwrap_or("?"), message.subject.as_deref().unwrap_or("(no subject)"))?;
    }
    Ok(())
}

fn read(graph: &BlockingClient, id: &str, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let message = graph.send(message::Get::me(id).with_select("subject,body"))?;
    let text = message.body.as_deref().and_then(|body| body.content.as_deref()).unwrap_or_default();
    writeln!(out, "{}\n\n{text}", message.subject.as_deref().unwrap_or("(no subject)"))?;
    graph.send(message::Update::me(id, Message { is_read: true.into(), ..Message::default() }))?;
    Ok(())
}
