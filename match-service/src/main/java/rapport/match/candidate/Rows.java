package rapport.match.candidate;

import java.util.List;

import rapport.match.worth.Profile;

/**
 * The rows of some people, one after the other in one array: who is looked at need not be
 * fetched from all over the memory.
 */
final class Rows {

	private final int[] all;

	private final int[] begins;

	Rows(List<Profile> people) {
		this.all = new int[people.stream().mapToInt((it) -> it.row().length).sum()];
		this.begins = new int[people.size()];
		int end = 0;
		for (int number = 0; number < this.begins.length; number++) {
			var row = people.get(number).row();
			System.arraycopy(row, 0, this.all, end, row.length);
			this.begins[number] = end;
			end += row.length;
		}
	}

	int[] all() {
		return this.all;
	}

	/** Where the row of the one with a number begins. */
	int begin(int number) {
		return this.begins[number];
	}

}
