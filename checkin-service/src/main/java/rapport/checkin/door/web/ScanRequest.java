package rapport.checkin.door.web;

import java.time.Instant;
import java.util.Locale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Names;
import rapport.checkin.door.Scan;

/**
 * A scan in JSON.
 *
 * @param confirmed whether staff let her in
 * @param confirmedBy who did
 * @param sequence the kiosk's own count of its scans
 * @param shown in a batch, the outcome that the kiosk showed while it was offline
 */
record ScanRequest(@NotBlank @Size(max = 64) String scanId,
		@NotBlank @Size(max = LONGEST, message = TOO_LONG) String ticket,
		@NotNull @Pattern(regexp = "entry|exit", message = "must be entry or exit") String type,
		@NotNull Instant scannedAt, @NotBlank @Size(max = 64) String kiosk, @Nullable Boolean confirmed,
		@Nullable @Size(max = 80) String confirmedBy, @Nullable @Min(0) @Max(999_999_999_999_999L) Long sequence,
		@Nullable @Pattern(regexp = "admitted|already-in|left|not-in|refused|held",
				message = "must be an outcome") String shown) {

	/** A ticket of 1,024 characters, signed, or in a web address. */
	private static final int LONGEST = 4096;

	private static final String TOO_LONG = "has more than 4,096 characters, which no ticket has; scan it again";

	/** What a clock that was never set says, and the last that messages may have. */
	private static final Instant FIRST = Instant.EPOCH;

	private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

	Scan toScan(boolean queued, Caller caller) {
		var at = this.scannedAt.isBefore(FIRST) ? FIRST : this.scannedAt.isAfter(LAST) ? LAST : this.scannedAt;
		var door = Names.tidy(this.kiosk);
		return new Scan(this.scanId, this.ticket.strip(), Scan.Type.valueOf(this.type.toUpperCase(Locale.ROOT)), at,
				door.isEmpty() ? "?" : door, confirmedBy(caller), queued, queued ? this.shown : null, this.sequence);
	}

	private @Nullable String confirmedBy(Caller caller) {
		if (!Boolean.TRUE.equals(this.confirmed) || !caller.mayConfirm()) {
			return null;
		}
		var who = (this.confirmedBy != null) ? Names.tidy(this.confirmedBy) : "";
		return who.isEmpty() ? caller.name() : who;
	}

}
