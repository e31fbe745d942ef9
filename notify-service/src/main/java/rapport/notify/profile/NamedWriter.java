package rapport.notify.profile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import rapport.notify.contact.Contact;
import rapport.notify.wording.Names;

/**
 * Who of several that have one phone wrote, by the name she begins with, as in
 * {@code Ana: chess}.
 *
 * @param writer who
 * @param text what follows the name
 */
public record NamedWriter(Contact writer, String text) {

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

	private static final Pattern BETWEEN = Pattern.compile("^[\\s:,;.\\p{Pd}]+");

	/**
	 * Returns the only one whose name a text begins with, if more follows.
	 * @param writers who may have written, at all events
	 */
	public static Optional<NamedWriter> of(List<Contact> writers, String text) {
		var named = writers.stream().flatMap((it) -> begun(it, text.strip()).stream()).toList();
		return (named.size() == 1) ? Optional.of(named.getFirst()) : Optional.empty();
	}

	private static Optional<NamedWriter> begun(Contact contact, String text) {
		return List.of(contact.name(), Names.called(contact))
			.stream()
			.filter((it) -> !it.isBlank() && text.length() > it.length()
					&& plain(text.substring(0, it.length())).equals(plain(it)))
			.map((it) -> text.substring(it.length()))
			.filter((it) -> BETWEEN.matcher(it).find())
			.map((it) -> new NamedWriter(contact, BETWEEN.matcher(it).replaceFirst("")))
			.findFirst();
	}

	private static String plain(String name) {
		return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
	}

}
