package rapport.notify.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of who has nothing to say of herself. */
final class SaidNothing {

	private static final Pattern NO_PARTS = Pattern.compile("['’ʼ`´\\p{M}\\p{Cf}]+");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	/** What is not wanted is told, and nothing else: "I don't want", "not blockchain". */
	private static final Pattern NOT = Pattern
		.compile("(?:(?:i |please )?(?:dont|do not) (?:want|like|wish|need|care|introduce)|not(?! for profit)"
				+ "|anything but|anything except|everything but|everything except|ich (?:mochte|will) nicht|nicht|alles ausser"
				+ "|je ne (?:veux|souhaite|cherche) (?:pas|rien)|pas (?:de|du|d)|tout sauf|no quiero|todo menos|non voglio"
				+ "|tutto tranne|ik wil (?:niet|geen)|niet|alles behalve|(?:eu )?nao quero|tudo menos) .+");

	private static final Set<String> ALONE = words("alone").stream()
		.map(SaidNothing::squashed)
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> CORE = words("core");

	private static final Set<String> AROUND = around();

	private static final Set<String> BEGINS = words("begins");

	/** A text of more words says something, whatever it begins with. */
	private static final int FEW = 8;

	private SaidNothing() {
	}

	/** Returns whether a topic is none. */
	static boolean is(String topic) {
		var plain = plain(topic);
		if (plain.isEmpty() || ALONE.contains(squashed(plain)) || NOT.matcher(plain).matches()) {
			return true;
		}
		var words = plain.split(" ", -1);
		return (Arrays.stream(words).anyMatch(CORE::contains) && Arrays.stream(words).allMatch(AROUND::contains))
				|| (words.length <= FEW && BEGINS.stream().anyMatch((it) -> (plain + " ").startsWith(it + " ")));
	}

	private static String squashed(String plain) {
		return plain.replace(" ", "");
	}

	private static String plain(String text) {
		var folded = Normalizer.normalize(NO_PARTS.matcher(text).replaceAll(""), Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT);
		return BETWEEN.matcher(NO_PARTS.matcher(folded).replaceAll("").replace("ß", "ss")).replaceAll(" ").strip();
	}

	/** As in "nothing really" and "un poco de todo". */
	private static Set<String> around() {
		var all = new HashSet<>(CORE);
		words("around").forEach((it) -> all.addAll(Arrays.asList(it.split(" ", -1))));
		return Set.copyOf(all);
	}

	private static Set<String> words(String group) {
		try (var lines = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(SaidNothing.class.getResourceAsStream("nothing.txt")),
						StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((it) -> it.startsWith(group + ":"))
				.flatMap((it) -> Arrays.stream(it.substring(group.length() + 1).split("\\|")))
				.map(SaidNothing::plain)
				.filter((it) -> !it.isEmpty())
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
