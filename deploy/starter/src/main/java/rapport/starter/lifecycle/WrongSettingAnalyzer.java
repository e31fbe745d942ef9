package rapport.starter.lifecycle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.env.Environment;
import org.springframework.validation.FieldError;

/**
 * Says at the end of the log which setting is wrong, how it is set, and what it must be.
 * What may be a secret is not told.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

	private static final String OURS = "rapport.";

	private final Environment environment;

	WrongSettingAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
		var invalid = findCause(cause, BindValidationException.class);
		if (invalid != null) {
			return invalid(invalid, cause);
		}
		var property = cause.getProperty();
		if (findCause(cause, ConversionException.class) instanceof ConversionFailedException failed
				&& property != null) {
			return wrong(property.getName().toString(), "cannot be read as " + kind(failed.getTargetType()), cause);
		}
		var rule = innermost(cause);
		int end = rule.indexOf(' ');
		if (rule.startsWith(OURS) && end > 0) {
			return wrong(rule.substring(0, end), rule.substring(end + 1), cause);
		}
		var of = cause.getName().toString();
		if (of.startsWith(OURS) && end > 0 && this.environment.containsProperty(of + "." + rule.substring(0, end))) {
			return wrong(of + "." + rule.substring(0, end), rule.substring(end + 1), cause);
		}
		return of.startsWith(OURS)
				? new FailureAnalysis(of + ": " + rule + ".", "Correct what is set below " + of + ".", cause) : null;
	}

	private FailureAnalysis invalid(BindValidationException invalid, BindException cause) {
		var errors = invalid.getValidationErrors();
		var fields = errors.getAllErrors()
			.stream()
			.filter(FieldError.class::isInstance)
			.map(FieldError.class::cast)
			.collect(Collectors.toMap((it) -> errors.getName() + "." + dashed(it.getField()),
					(it) -> String.valueOf(it.getDefaultMessage()), (a, b) -> a + ", and " + b));
		return new FailureAnalysis(
				fields.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.map((it) -> told(it.getKey(), it.getValue()))
					.collect(Collectors.joining("\n")),
				"Correct " + fields.keySet()
					.stream()
					.sorted()
					.map(SettingName::variable)
					.collect(Collectors.joining(" and ")) + ".",
				cause);
	}

	private FailureAnalysis wrong(String name, String rule, BindException cause) {
		return new FailureAnalysis(told(name, rule), "Correct " + SettingName.variable(name) + ".", cause);
	}

	private String told(String name, String rule) {
		return name + SafeValue.of(name, this.environment.getProperty(name)) + " " + rule
				+ (rule.endsWith(".") ? "" : ".");
	}

	private static String dashed(String field) {
		return field.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}

	private static String innermost(Throwable failure) {
		var root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return String.valueOf(root.getMessage());
	}

	private static String kind(TypeDescriptor type) {
		return switch (type.getType().getSimpleName()) {
			case "int", "long", "short", "Integer", "Long" -> "a whole number";
			case "double", "Double", "BigDecimal" -> "a number";
			case "boolean", "Boolean" -> "true or false";
			case "Duration" -> "a time such as 500ms, 30s, 5m or 2h";
			case "DataSize" -> "a size such as 64KB";
			case "URI" -> "an address";
			default -> type.getType().isEnum() ? constants(type.getType()) : "a " + type.getType().getSimpleName();
		};
	}

	private static String constants(Class<?> type) {
		return Arrays.stream(type.getEnumConstants())
			.map((it) -> it.toString().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(" or "));
	}

}
