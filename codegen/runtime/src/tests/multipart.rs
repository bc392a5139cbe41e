//! Bodies of several parts, as they are written.

use crate::{Error, Multipart, MultipartPart, Operation, Raw};

/// The type and the lines of a body, with `B` for the boundary.
fn written(parts: Multipart) -> Result<(String, String), Error> {
    let request = Raw::post("/x").multipart(parts).into_request("https://x")?;
    let content_type = request.headers()["content-type"].to_str().unwrap().to_owned();
    let boundary = content_type.split("boundary=").nth(1).unwrap().split(';').next().unwrap();
    let body = String::from_utf8(request.body().to_vec()).unwrap();
    Ok((content_type.replace(boundary, "B"), body.replace(boundary, "B")))
}

fn part(content: &'static str) -> MultipartPart {
    MultipartPart::new(content, "text/plain")
}

#[test]
fn the_parts_of_a_form_have_names() {
    let form = Multipart::form_data().part(part("1\r\n").name("a")).part(part("2").name("b").file_name("b.txt"));
    let (content_type, body) = written(form).unwrap();
    assert_eq!(content_type, "multipart/form-data; boundary=B");
    let expected = "--B\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain\r\n\r\n1\r\n\r\n\
        --B\r\nContent-Disposition: form-data; name=\"b\"; filename=\"b.txt\"\r\nContent-Type: text/plain\r\n\r\n2\r\n--B--\r\n";
    assert_eq!(body, expected);
}

#[test]
fn a_document_says_the_type_of_its_root_and_how_parts_are_called() {
    let root = MultipartPart::new("{}", "application/json; charset=utf-8");
    let (content_type, body) = written(Multipart::related().part(root).part(part("1").content_id("image"))).unwrap();
    assert_eq!(content_type, "multipart/related; boundary=B; type=\"application/json\"");
    assert!(body.ends_with("--B\r\nContent-Type: text/plain\r\nContent-ID: <image>\r\n\r\n1\r\n--B--\r\n"), "{body}");
}

#[test]
fn parts_of_any_kind_have_the_headers_that_are_set_last() {
    let request =
        part("GET /me HTTP/1.1").with_header("content-type", "application/http").with_header("Content-Transfer-Encoding", "binary");
    let (content_type, body) = written(Multipart::mixed().part(request)).unwrap();
    assert_eq!(content_type, "multipart/mixed; boundary=B");
    assert!(body.starts_with("--B\r\ncontent-type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET"), "{body}");
}

#[test]
fn no_name_and_no_header_adds_lines() {
    let (_, body) = written(Multipart::form_data().part(part("").name("a\"\r\nX: 1\u{0}é"))).unwrap();
    assert!(body.contains("name=\"a%22%0D%0AX: 1%00é\"\r\n"), "{body}");
    let cases = [
        (part("").content_id("a>\r\nX: 1"), "the header \"Content-ID\" of a part cannot have this value"),
        (part("").with_header("X: 1\r\nY", "2"), "the header \"X: 1\\r\\nY\" of a part cannot have this value"),
        (MultipartPart::new("", "text/plain\r\n\r\n--"), "the header \"Content-Type\" of a part cannot have this value"),
    ];
    for (part, why) in cases {
        let error = written(Multipart::mixed().part(part)).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
}

#[test]
fn a_boundary_is_in_no_part_and_not_the_same_twice() {
    let boundary = || {
        let request = Raw::post("/x").multipart(Multipart::mixed().part(part("1"))).into_request("https://x").unwrap();
        request.headers()["content-type"].to_str().unwrap().to_owned()
    };
    assert_ne!(boundary(), boundary());
}

#[test]
fn parts_that_lack_something_are_not_sent() {
    let text = |parts| written(parts).unwrap_err().to_string();
    assert!(text(Multipart::mixed()).contains("has at least one"));
    assert!(text(Multipart::form_data().part(part("1"))).contains("has a name"));
}
