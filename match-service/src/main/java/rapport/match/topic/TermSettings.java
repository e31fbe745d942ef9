package rapport.match.topic;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Which labels are one term; the YAML explains each. */
@Validated
@ConfigurationProperties("rapport.match.terms")
record TermSettings(@NotNull String aliases, @Min(100) @Max(1_000_000) int remembered) {
}
