package rapport.match.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;

import rapport.match.candidate.Allowed;
import rapport.match.candidate.BestFound;
import rapport.match.candidate.BitmapIndex;
import rapport.match.event.EventState;
import rapport.match.worth.AttendeeView;

/**
 * Whom some of a crowd could best be introduced to, and what a place with each costs. All
 * are told by their numbers in the crowd.
 */
final class Candidates {

	/** When so many search, each considers as many partners as the settings say. */
	private static final int MANY = 5_000;

	private static final int MOST_TIMES = 4;

	/** So many times as many as she considers are looked at for each, at least. */
	private static final int LOOKS = 2;

	/** Who has fewer candidates than that is looked for further: others take them. */
	private static final int FEW = 8;

	/** So many times as far, at least. */
	private static final int FURTHER = 4;

	private static final int[] NOBODY = {};

	private final EventState state;

	private final Instant putOffUntil;

	private final Crowd crowd;

	private final BitmapIndex index;

	private final AttendeeView view;

	private final BestFound hits;

	private final int[][] found;

	private final double[][] worths;

	private final double[] prices;

	/**
	 * Searches among all of a crowd.
	 * @param searchers for whom, one at least
	 */
	Candidates(EventState state, RoundSettings settings, Instant now, Crowd crowd, int[] searchers) {
		this.state = state;
		this.putOffUntil = now.minus(settings.laterAfter());
		this.crowd = crowd;
		this.index = new BitmapIndex(crowd.profiles());
		this.view = new AttendeeView(state.rarity(), settings.weights(), crowd.profile(searchers[0]));
		int considered = considered(settings.candidates(), searchers.length);
		this.hits = new BestFound(considered);
		this.found = new int[crowd.size()][];
		Arrays.fill(this.found, NOBODY);
		this.worths = new double[crowd.size()][];
		this.prices = new double[crowd.size()];
		search(searchers, LOOKS * considered, settings.effort(), new Patience(state, settings.patience(), now));
	}

	/** How many partners each considers: more where few search, in the same time. */
	private static int considered(int usual, int searching) {
		return Math.clamp((long) usual * MANY / searching, usual, MOST_TIMES * usual);
	}

	/**
	 * Looks at so many for each at least, and at as many in all, about, as the effort
	 * says.
	 */
	private void search(int[] searchers, int least, int effort, Patience patience) {
		int most = Math.max(least, effort / searchers.length);
		var few = new ArrayList<Integer>();
		for (int one : searchers) {
			var allowed = allowed(one);
			int looked = search(one, most, allowed);
			this.prices[one] = patience.price(this.view, allowed, most, this.hits);
			if (looked == most && this.hits.size() < FEW) {
				few.add(one);
			}
		}
		for (int one : few) {
			search(one, Math.max(FURTHER * most, effort / few.size()), allowed(one));
		}
	}

	private int search(int one, int most, Allowed allowed) {
		int looked = this.index.search(this.view.of(this.crowd.profile(one)), one, most, allowed,
				this.state.rules().minimumWorth(), this.hits);
		this.found[one] = this.hits.numbers();
		this.worths[one] = this.hits.worths();
		return looked;
	}

	private Allowed allowed(int one) {
		return Constraint.allowed(this.state, this.crowd.profile(one), this.putOffUntil);
	}

	/** The candidates of one, the best first; nobody if she did not search. */
	int[] of(int one) {
		return this.found[one];
	}

	/** What an introduction to the candidate in a place of hers is worth. */
	double worth(int one, int place) {
		return this.worths[one][place];
	}

	/** What a place with her costs; nothing if she did not search. */
	double price(int one) {
		return this.prices[one];
	}

}
