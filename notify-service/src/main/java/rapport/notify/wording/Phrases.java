package rapport.notify.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one language: ICU messages, from {@code phrases_<code>.properties}
 * beside this class.
 */
public final class Phrases {

	/** The languages there are phrases in, by ISO 639 code. */
	public static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "it", "nl", "pt");

	/** In Spanish "y" becomes "e" before it; ICU does so before an i alone. */
	private static final Pattern ACCENTED_I = Pattern.compile("(?iu)h?í");

	private static final String AND = " y ";

	private static final Map<String, Phrases> ALL = new TreeMap<>();

	static {
		LANGUAGES.forEach((language) -> ALL.put(language, new Phrases(language)));
	}

	private final Properties phrases = new Properties();

	/** Each as it was read; one thread at a time may use it. */
	private final Map<String, MessageFormat> messages = new ConcurrentHashMap<>();

	private final ULocale locale;

	private final ListFormatter lists;

	private Phrases(String language) {
		this.locale = ULocale.forLanguageTag(language);
		this.lists = ListFormatter.getInstance(this.locale);
		var file = "phrases_" + language + ".properties";
		try (var stream = Phrases.class.getResourceAsStream(file)) {
			if (stream == null) {
				throw new IllegalStateException("The resource " + file + " is missing");
			}
			this.phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns whether there are phrases in a language. */
	static boolean has(@Nullable String language) {
		return language != null && ALL.containsKey(language);
	}

	/** Returns the phrases in a language, or in English if there are none. */
	public static Phrases in(@Nullable String language) {
		var english = ALL.get("en");
		if (english == null) {
			throw new IllegalStateException("There are no English phrases");
		}
		return (language != null) ? ALL.getOrDefault(language, english) : english;
	}

	/**
	 * Returns a phrase, an ICU message, with values in it; what stands in a value is
	 * never taken for a place.
	 */
	public String say(String key, Map<String, String> values) {
		var message = this.messages.computeIfAbsent(key, (it) -> new MessageFormat(phrase(it), this.locale));
		synchronized (message) {
			return message.format(values);
		}
	}

	/** Returns a phrase without places. */
	public String say(String key) {
		return say(key, Map.of());
	}

	/** Returns names as a list in a sentence; nothing for none. */
	String list(List<String> names) {
		if (names.isEmpty()) {
			return "";
		}
		var last = names.getLast();
		var list = this.lists.format(names);
		return ("es".equals(this.locale.getLanguage()) && names.size() > 1 && ACCENTED_I.matcher(last).lookingAt())
				? list.substring(0, list.length() - last.length() - AND.length()) + " e " + last : list;
	}

	Set<String> keys() {
		return this.phrases.stringPropertyNames();
	}

	private String phrase(String key) {
		var phrase = this.phrases.getProperty(key);
		if (phrase == null) {
			throw new IllegalArgumentException("There is no phrase " + key);
		}
		return phrase;
	}

}
