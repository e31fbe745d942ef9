package rapport.checkin.kiosk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where tablets reach this service; the YAML explains it. */
@Validated
@ConfigurationProperties("rapport")
record PublicAddress(@NotNull @Pattern(
		regexp = "|https?://([^/\\s?#@:]+|\\[[0-9A-Fa-f:.]+])(:0*[1-9]\\d{0,4})?(/[^\\s?#]*)?",
		message = "must be empty or an address such as https://rapport.example, without an account") String publicUrl) {

	private static final String LOCAL = "https?://(localhost|127\\.[0-9.]+|\\[::1])(:\\d+)?(/.*)?";

	/** Returns the address of the kiosk's page with a code in it. */
	String kiosk(HttpServletRequest request, String code) {
		var base = this.publicUrl.isEmpty() ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
				: this.publicUrl;
		return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/kiosk#code=" + code;
	}

	/** Returns what to mend where no tablet could open an address. */
	static @Nullable String warning(String url) {
		return url.matches(LOCAL)
				? "A tablet cannot open this address: it means the tablet itself. Open this page by the computer's "
						+ "name or address in the network, or set RAPPORT_PUBLICURL."
				: null;
	}

}
