/**
 * The entries of the list in memory, sealed as they are on the tablet's disk, so that no guest waits for the disk. What their
 * names are for the search stays there.
 */
export class Entries {
	#byId = new Map();
	#exact = new Map();
	#loose = new Map();

	/** The ids of all. */
	get ids() {
		return this.#byId.keys();
	}

	/** Takes an entry in, or what it is now. */
	put({ i, h, l, s }) {
		this.delete(i);
		const entry = { i, h, l, s };
		this.#byId.set(i, entry);
		added(this.#exact, h, entry);
		added(this.#loose, l, entry);
	}

	delete(i) {
		const entry = this.#byId.get(i);
		if (entry) {
			this.#byId.delete(i);
			removed(this.#exact, entry.h, entry);
			removed(this.#loose, entry.l, entry);
		}
	}

	/** Those whose ticket has a digest: `h` of its exact form, `l` of its loose one; at most two, as nobody asks for more. */
	having(index, digest) {
		return ((index === "h" ? this.#exact : this.#loose).get(digest) ?? []).slice(0, 2);
	}
}

function added(index, digest, entry) {
	const before = index.get(digest);
	if (before) {
		before.push(entry);
	} else {
		index.set(digest, [entry]);
	}
}

function removed(index, digest, entry) {
	const others = index.get(digest).filter((it) => it !== entry);
	if (others.length > 0) {
		index.set(digest, others);
	} else {
		index.delete(digest);
	}
}
