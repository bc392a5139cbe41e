//! Owns the search for a smallest set of things that meets all needs. It must not know what the things are.

use std::collections::{BTreeMap, BTreeSet};

/// The most steps of the search for needs that have things in common.
const MOST_STEPS: u32 = 20_000;

/// Things that are enough together, each once.
pub(super) type Way = Vec<usize>;

/// Any of these ways is enough.
pub(super) type Need = BTreeSet<Way>;

/// A set that meets all needs: with the fewest things, then with the least cost, then with the first things. The search is exact; if it takes
/// too many steps, it ends with the best set found so far. Every need must have a way.
pub(super) fn smallest(needs: Vec<Need>, costs: &[usize]) -> BTreeSet<usize> {
    let needs = reduced(needs, costs);
    parts(needs).into_iter().flat_map(|needs| Search::of(&needs, costs)).collect()
}

/// The needs, without those that are met whenever another one is, and without ways that are never better than another one.
fn reduced(mut needs: Vec<Need>, costs: &[usize]) -> Vec<Need> {
    for need in &mut needs {
        let single: BTreeSet<usize> = need.iter().filter(|way| way.len() == 1).map(|way| way[0]).collect();
        need.retain(|way| way.len() == 1 || !way.iter().any(|thing| single.contains(thing)));
    }
    loop {
        needs.sort_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
        let mut kept: Vec<Need> = Vec::new();
        for need in needs {
            if !kept.iter().any(|other| other.is_subset(&need)) {
                kept.push(need);
            }
        }
        needs = kept;
        if !drop_worse_things(&mut needs, costs) {
            return needs;
        }
    }
}

/// Drops things that are enough alone, if another thing meets the same needs at no more cost. False if there are none.
fn drop_worse_things(needs: &mut [Need], costs: &[usize]) -> bool {
    let mut met: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let mut together: BTreeSet<usize> = BTreeSet::new();
    for (index, need) in needs.iter().enumerate() {
        for way in need {
            match way[..] {
                [thing] => drop(met.entry(thing).or_default().insert(index)),
                _ => together.extend(way),
            }
        }
    }
    let mut worse: BTreeSet<usize> = BTreeSet::new();
    for (&thing, meets) in &met {
        let Some(&first) = meets.first() else { continue };
        let better = |other: usize| {
            (costs[other], other) < (costs[thing], thing)
                && !worse.contains(&other)
                && met.get(&other).is_some_and(|other| meets.is_subset(other))
        };
        if !together.contains(&thing) && needs[first].iter().any(|way| way.len() == 1 && better(way[0])) {
            worse.insert(thing);
        }
    }
    for need in needs {
        need.retain(|way| way.len() > 1 || !worse.contains(&way[0]));
    }
    !worse.is_empty()
}

/// The needs in groups that have no thing in common.
fn parts(needs: Vec<Need>) -> Vec<Vec<Need>> {
    let mut parts: Vec<(BTreeSet<usize>, Vec<Need>)> = Vec::new();
    for need in needs {
        let mut things: BTreeSet<usize> = need.iter().flatten().copied().collect();
        let mut together = vec![need];
        let (touched, others): (Vec<_>, Vec<_>) = parts.into_iter().partition(|(known, _)| !known.is_disjoint(&things));
        for (known, part) in touched {
            things.extend(known);
            together.extend(part);
        }
        parts = others;
        parts.push((things, together));
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

/// The order of sets.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    size: usize,
    cost: usize,
    things: BTreeSet<usize>,
}

/// Branch and bound: takes a need that is not met and tries its ways in turn.
struct Search<'a> {
    needs: &'a [Need],
    costs: &'a [usize],
    best: Found,
    steps: u32,
}

impl<'a> Search<'a> {
    fn of(needs: &'a [Need], costs: &'a [usize]) -> BTreeSet<usize> {
        let all = needs.iter().flatten().flatten().copied().collect();
        let mut search = Self { needs, costs, best: Found { size: usize::MAX, cost: usize::MAX, things: all }, steps: 0 };
        search.best = search.found(&search.greedy());
        search.go(&mut BTreeSet::new());
        search.best.things
    }

    fn found(&self, things: &BTreeSet<usize>) -> Found {
        Found { size: things.len(), cost: things.iter().map(|thing| self.costs[*thing]).sum(), things: things.clone() }
    }

    fn open(&self, chosen: &BTreeSet<usize>) -> Vec<&'a Need> {
        self.needs.iter().filter(|need| !need.iter().any(|way| is_met(way, chosen))).collect()
    }

    /// A good set to begin with: greedily what meets the most needs.
    fn greedy(&self) -> BTreeSet<usize> {
        let mut chosen = BTreeSet::new();
        loop {
            let open = self.open(&chosen);
            let Some(ways) = open.first() else { return chosen };
            let meets = |way: &&Way| open.iter().filter(|need| need.contains(*way)).count();
            let cheap = |way: &Way| std::cmp::Reverse((way.len(), way.iter().map(|thing| self.costs[*thing]).sum::<usize>()));
            match ways.iter().max_by_key(|way| (meets(way), cheap(way))) {
                Some(way) => chosen.extend(way),
                None => return chosen,
            }
        }
    }

    fn go(&mut self, chosen: &mut BTreeSet<usize>) {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return;
        }
        let open = self.open(chosen);
        let now = self.found(chosen);
        let Some(next) = open.iter().min_by_key(|need| need.len()) else {
            if now < self.best {
                self.best = now;
            }
            return;
        };
        let (more, cost) = self.at_least(&open, chosen);
        if (now.size + more, now.cost + cost) > (self.best.size, self.best.cost) {
            return;
        }
        for way in next.iter() {
            let new: Vec<_> = way.iter().copied().filter(|thing| chosen.insert(*thing)).collect();
            self.go(chosen);
            for thing in new {
                chosen.remove(&thing);
            }
        }
    }

    /// A lower bound for the number and the cost of further things: needs without a common thing each need one of their own.
    fn at_least(&self, open: &[&Need], chosen: &BTreeSet<usize>) -> (usize, usize) {
        let mut touched: BTreeSet<usize> = BTreeSet::new();
        let (mut things, mut cost) = (0, 0);
        for need in open {
            let missing = || need.iter().flatten().filter(|thing| !chosen.contains(thing));
            if missing().all(|thing| !touched.contains(thing)) {
                things += need.iter().map(|way| way.iter().filter(|thing| !chosen.contains(thing)).count()).min().unwrap_or(0);
                cost += missing().map(|thing| self.costs[*thing]).min().unwrap_or(0);
                touched.extend(missing());
            }
        }
        (things, cost)
    }
}

fn is_met(way: &Way, chosen: &BTreeSet<usize>) -> bool {
    way.iter().all(|thing| chosen.contains(thing))
}
