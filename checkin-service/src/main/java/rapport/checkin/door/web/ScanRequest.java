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
import rapport.checkin.door.Scan;

/**
 * A scan in JSON.
 *
 * @param confirmed whether staff let her in
 * @param confirmedBy who did
 * @param sequence the kiosk's own count of its scans
 * @param shown in a batch, the outcome that the kiosk showed while it was offline
 */
record ScanRequest(@NotBlank @Size(max = 64) String scanId, @NotBlank @Size(max = 1024) String ticket,
		@NotNull @Pattern(regexp = "entry|exit", message = "must be entry or exit") String type,
		@NotNull Instant scannedAt, @NotBlank @Size(max = 64) String kiosk, @Nullable Boolean confirmed,
		@Nullable @Size(max = 80) String confirmedBy, @Nullable @Min(0) @Max(999_999_999_999_999L) Long sequence,
		@Nullable @Pattern(regexp = "admitted|already-in|left|not-in|refused|held",
				message = "must be an outcome") String shown) {

	Scan toScan(boolean queued, Caller caller) {
		return new Scan(this.scanId, this.ticket.strip(), Scan.Type.valueOf(this.type.toUpperCase(Locale.ROOT)),
				this.scannedAt, this.kiosk, confirmedBy(caller), queued, queued ? this.shown : null, this.sequence);
	}

	private @Nullable String confirmedBy(Caller caller) {
		if (!Boolean.TRUE.equals(this.confirmed) || !caller.mayConfirm()) {
			return null;
		}
		return (this.confirmedBy != null && !this.confirmedBy.isBlank()) ? this.confirmedBy.strip() : caller.name();
	}

}
