//! Claims in an order, by one kind of key: each kind of sorting would be downloaded by every reader.

use super::claim::Claim;

/// Keys of claims in their order, each with the place of its claim in its lowest 32 bits.
pub(super) fn order(claims: &[Claim], key: &dyn Fn(&Claim) -> [u32; 2]) -> Vec<u128> {
    let mut keys: Vec<u128> = Vec::with_capacity(claims.len());
    for (place, claim) in (0_u32..).zip(claims) {
        let [first, second] = key(claim).map(u128::from);
        keys.push(first << 64 | second << 32 | u128::from(place));
    }
    keys.sort_unstable();
    keys
}

/// Claims by their keys; of two with the same key the one that stood first stays first.
pub(super) fn sorted(claims: Vec<Claim>, key: &dyn Fn(&Claim) -> [u32; 2]) -> Vec<Claim> {
    let keys = order(&claims, key);
    let mut claims: Vec<Option<Claim>> = claims.into_iter().map(Some).collect();
    let place = |key: &u128| usize::try_from(key & u128::from(u32::MAX)).unwrap_or(usize::MAX);
    keys.iter().filter_map(|key| claims.get_mut(place(key))?.take()).collect()
}
