//! The allocator: smaller than the standard one, and enough for a page with one thread.

/// Takes memory from WebAssembly as it is needed.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
