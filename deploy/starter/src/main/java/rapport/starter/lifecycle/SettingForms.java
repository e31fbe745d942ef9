package rapport.starter.lifecycle;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Looks whether settings have the form of their defaults before anything reads them: of
 * nothing Spring makes 0 or false, and of a time without its unit milliseconds.
 */
final class SettingForms implements BeanFactoryPostProcessor {

	/** The files that have the defaults, as Spring Boot names them. */
	private static final Pattern DEFAULTS = Pattern
		.compile(".*class path resource \\[application\\.yml].*|rapport-starter\\.yml.*");

	private static final Pattern TIME = Pattern.compile("\\d+(ms|s|m|h|d)");

	private static final Pattern SIZE = Pattern.compile("\\d+(B|KB|MB|GB)");

	private static final Pattern WITHOUT_UNIT = Pattern.compile("[-+]?0*[1-9]\\d*");

	private final ConfigurableEnvironment environment;

	SettingForms(ConfigurableEnvironment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		for (var source : this.environment.getPropertySources()) {
			if (source instanceof EnumerablePropertySource<?> defaults
					&& DEFAULTS.matcher(source.getName()).matches()) {
				for (var name : defaults.getPropertyNames()) {
					check(name, defaults);
				}
			}
		}
	}

	private void check(String name, PropertySource<?> defaults) {
		var set = this.environment.getProperty(name, "").strip();
		var usual = String.valueOf(defaults.getProperty(name));
		boolean time = TIME.matcher(usual).matches();
		if (set.isEmpty() && (time || isPlain(defaults.getProperty(name), usual))) {
			refuse(name, " must not be set to nothing.", usual);
		}
		if (time && WITHOUT_UNIT.matcher(set).matches()) {
			refuse(name, " (set to " + set + ") must be a time with its unit, such as " + usual + ".", usual);
		}
	}

	/** Returns whether it is a number, true or false, or a size: not a text. */
	private static boolean isPlain(@Nullable Object value, String text) {
		return value instanceof Number || value instanceof Boolean || SIZE.matcher(text).matches();
	}

	private static void refuse(String name, String rule, String usual) {
		throw new RefusedStartException(name + rule,
				"Correct " + SettingName.variable(name) + ", or leave it out for " + usual + ".");
	}

}
