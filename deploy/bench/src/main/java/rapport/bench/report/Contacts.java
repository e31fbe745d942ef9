package rapport.bench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;

/** How often an introduction is of two who met anyway. */
final class Contacts {

	private final Set<List<Integer>> met = new HashSet<>();

	private Contacts() {
	}

	/** Reads {@code person_a,person_b,seconds}. */
	static Contacts read(Path file) throws IOException {
		var contacts = new Contacts();
		try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
			reader.forEach((it) -> contacts.met
				.add(pair(Integer.parseInt(it.getField("person_a")), Integer.parseInt(it.getField("person_b")))));
		}
		return contacts;
	}

	void write(MarkdownReport report, Trial trial) {
		var introductions = trial.result().introductions();
		long met = introductions.stream().filter((it) -> met(trial, it.first(), it.other())).count();
		report.heading("Pairs who met anyway");
		report.paragraph(String.format(Locale.ROOT,
				"""
						Of %d introductions in *%s*, %d (%.1f %%) are of two who stood face to face there. By chance it would be \
						%.1f %%: that share of the feasible pairs did, each counted by how many introductions its two received, \
						since who stays longer meets more people and is introduced to more. The interests are other people's \
						than the contacts, so no more than chance is to be expected: this is a report, not a claim.""",
				introductions.size(), trial.name(), met, 100.0 * met / Math.max(1, introductions.size()),
				100 * byChance(trial)));
	}

	private double byChance(Trial trial) {
		var graph = trial.result().graph();
		var received = new int[graph.people()];
		trial.result().introductions().forEach((it) -> {
			received[it.first()]++;
			received[it.other()]++;
		});
		double met = 0;
		double all = 0;
		for (int pair = 0; pair < graph.size(); pair++) {
			double share = (double) received[graph.first(pair)] * received[graph.second(pair)];
			all += share;
			met += met(trial, graph.first(pair), graph.second(pair)) ? share : 0;
		}
		return (all == 0) ? 0 : met / all;
	}

	private boolean met(Trial trial, int one, int other) {
		var people = trial.instance().people();
		return this.met.contains(pair(people.get(one).row(), people.get(other).row()));
	}

	private static List<Integer> pair(int one, int other) {
		return List.of(Math.min(one, other), Math.max(one, other));
	}

}
