package rapport.checkin.door.web;

import java.time.Instant;
import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import rapport.checkin.door.Scan;

/**
 * A scan in JSON.
 *
 * @param confirmed whether staff confirmed who is held
 * @param shown in a batch, the outcome that the kiosk showed while it was offline
 */
record ScanRequest(@NotBlank @Size(max = 64) String scanId, @NotBlank @Size(max = 1024) String ticket,
		@NotNull @Pattern(regexp = "entry|exit", message = "must be entry or exit") String type,
		@NotNull Instant scannedAt, @NotBlank @Size(max = 64) String kiosk, @Nullable Boolean confirmed,
		@Nullable @Size(max = 32) String shown) {

	Scan toScan(boolean queued) {
		return new Scan(this.scanId, this.ticket.strip(), Scan.Type.valueOf(this.type.toUpperCase(Locale.ROOT)),
				this.scannedAt, this.kiosk, Boolean.TRUE.equals(this.confirmed), queued);
	}

}
