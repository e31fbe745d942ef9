package rapport.bench.speed;

import java.util.List;
import java.util.stream.IntStream;

import rapport.bench.instance.Instance;
import rapport.bench.instance.Person;
import rapport.match.candidate.BestFound;
import rapport.match.candidate.BitmapIndex;
import rapport.match.event.EventState;
import rapport.match.round.Constraint;
import rapport.match.round.RoundSettings;
import rapport.match.worth.AttendeeView;
import rapport.match.worth.Profile;

/** An event as the matcher holds it, with all who take part there. */
public final class Venue {

	private final List<Person> people;

	private final EventState state;

	private final AttendeeView view;

	private final BestFound hits;

	private long sequence;

	/**
	 * Lets all in.
	 * @param most how many candidates a search finds
	 */
	public Venue(List<Person> people, int most) {
		this.people = people.stream().filter(Person::takesPart).toList();
		this.state = Instance.registered(people);
		this.view = new AttendeeView(this.state.rarity(), RoundSettings.DEFAULT.weights(), profile(0));
		this.hits = new BestFound(most);
		for (int i = 0; i < this.people.size(); i++) {
			enter(i);
		}
	}

	/** Those who take part. */
	public List<Person> people() {
		return this.people;
	}

	public EventState state() {
		return this.state;
	}

	/** Somebody comes in. */
	public void enter(int person) {
		this.state.presence(id(person), true, ++this.sequence, false, Instance.START).forEach(this.state::apply);
	}

	/** Somebody leaves. */
	public void leave(int person) {
		this.state.presence(id(person), false, ++this.sequence, false, Instance.START).forEach(this.state::apply);
	}

	/**
	 * Finds the best candidates for somebody; they are overwritten by the next search.
	 * @param budget how many it looks at
	 */
	public BestFound candidates(int person, int budget) {
		var self = profile(person);
		this.state.willingIndex()
			.search(this.view.of(self), budget, Constraint.allowed(this.state, self, Instance.START),
					this.state.rules().minimumWorth(), this.hits);
		return this.hits;
	}

	/** An index over all, as a round makes one of those who are free. */
	BitmapIndex index() {
		return new BitmapIndex(IntStream.range(0, this.people.size()).mapToObj(this::profile).toList());
	}

	/**
	 * Finds the best candidates for somebody; they are overwritten by the next search.
	 * @param index over all
	 * @param most how many it looks at
	 */
	BestFound candidates(BitmapIndex index, int person, int most) {
		var self = profile(person);
		index.search(this.view.of(self), person, most, Constraint.allowed(this.state, self, Instance.START),
				this.state.rules().minimumWorth(), this.hits);
		return this.hits;
	}

	/** What an introduction of two is worth, 0 if it may not be. */
	public double worth(int person, int other) {
		double worth = this.view.of(profile(person)).worth(profile(other));
		return (worth < this.state.rules().minimumWorth() || forbidden(profile(person), profile(other))) ? 0 : worth;
	}

	private boolean forbidden(Profile one, Profile other) {
		return Constraint.anyForbids(this.state, one, other, Instance.START);
	}

	public Profile profile(int person) {
		return this.state.profile(id(person));
	}

	private String id(int person) {
		return this.people.get(person).attendee().id();
	}

}
