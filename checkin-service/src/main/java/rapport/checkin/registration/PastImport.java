package rapport.checkin.registration;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An import that was made; it names nobody who was in the file.
 *
 * @param by who made it
 * @param undoUntil none once it cannot be undone any more
 */
public record PastImport(String importId, Instant at, String by, @Nullable String fileName, int imported, int updated,
		int unchanged, int rejected, int remarks, @Nullable Instant undoUntil, boolean undone) {

	/** Returns the same, undone. */
	PastImport taken() {
		return new PastImport(this.importId, this.at, this.by, this.fileName, this.imported, this.updated,
				this.unchanged, this.rejected, this.remarks, null, true);
	}

	/** Returns the same as it is at a time. */
	public PastImport at(Instant now) {
		boolean over = this.undoUntil != null && !now.isBefore(this.undoUntil);
		return over ? new PastImport(this.importId, this.at, this.by, this.fileName, this.imported, this.updated,
				this.unchanged, this.rejected, this.remarks, null, this.undone) : this;
	}

}
