package rapport.checkin.security;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The organizer's token; the YAML explains it. */
@Validated
@ConfigurationProperties("rapport")
record OrganizerSettings(@NotBlank(
		message = "must not be empty; set RAPPORT_ORGANIZER_TOKEN to a long random text") String organizerToken) {
}
