// The product freezes its data; here it must be breakable. Imported before anything of the product.
Object.freeze = ((value: unknown) => value) as typeof Object.freeze;
