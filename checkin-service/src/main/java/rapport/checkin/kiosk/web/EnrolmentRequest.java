package rapport.checkin.kiosk.web;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import rapport.checkin.kiosk.KioskKeys;
import rapport.checkin.kiosk.KioskSettings;

/** Asks for a code by which a kiosk can be enrolled. */
record EnrolmentRequest(@NotBlank @JsonAlias("eventId") String event,
		@NotBlank @Size(max = 64) @JsonAlias("kiosk") String name,
		@Nullable @Pattern(regexp = "staff|guest", message = "must be staff or guest") String mode,
		@Nullable @Pattern(regexp = "both|entry|exit", message = "must be both, entry or exit") String direction,
		@Nullable @Pattern(regexp = "[0-9]{4,8}", message = "must be four to eight digits") String pin) {

	/** Returns what is asked for; the default where nothing is. */
	KioskSettings settings(KioskKeys keys) {
		var otherwise = KioskSettings.DEFAULT;
		return new KioskSettings(
				(this.mode != null) ? KioskSettings.Mode.valueOf(this.mode.toUpperCase(Locale.ROOT)) : otherwise.mode(),
				(this.direction != null) ? KioskSettings.Direction.valueOf(this.direction.toUpperCase(Locale.ROOT))
						: otherwise.direction(),
				(this.pin != null) ? keys.seal(this.pin) : null);
	}

}
