package rapport.match.round;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import rapport.match.introduction.Answer;
import rapport.match.support.Someone;
import rapport.match.term.Terms;
import rapport.match.term.Topic;
import rapport.match.term.TopicCatalog;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.round.Hall.IN_PAIRS;
import static rapport.match.round.Hall.minute;

/**
 * What became of Ana's introduction changes whom she is introduced to next: Cai, who
 * likes Rust, or Dan, who likes jazz. Rust is a little rarer, so it is Cai if nothing was
 * taught.
 */
class LearningTest {

	private final Hall hall = new Hall().audience(30, (it) -> it.likes("Rust", "Jazz"))
		.audience(2, (it) -> it.likes("Jazz"))
		.audience(100, (it) -> it.likes("Tea"))
		.enter(Someone.called("ana").likes("Rust", "Jazz"));

	@Test
	void nothingIsTaughtByAnIntroductionThatIsAgreedOn() {
		introduced("ben", "Rust");
		this.hall.says("ana", "ben", Answer.YES, minute(5));
		this.hall.says("ben", "ana", Answer.YES, minute(5));
		assertNext("ana+cai");
	}

	@Test
	void whatSheDeclinedCountsLess() {
		introduced("ben", "Rust");
		this.hall.says("ana", "ben", Answer.NO, minute(5));
		assertNext("ana+dan");
	}

	@Test
	void whatAnotherDeclinedCountsAsBefore() {
		introduced("ben", "Rust");
		this.hall.says("ben", "ana", Answer.NO, minute(5));
		assertNext("ana+cai");
	}

	@Test
	void whatSheMetSomebodyForCountsMore() {
		introduced("ben", "Jazz");
		this.hall.agreeAndReport("ana", "ben", true, minute(5));
		assertNext("ana+dan");
	}

	@Test
	void missingSomebodyTeachesNothing() {
		this.hall.enter(Someone.called("ana").likes("Rust", "Jazz").perHour(1));
		introduced("ben", "Jazz");
		this.hall.agreeAndReport("ana", "ben", false, minute(5));
		assertNext("ana+cai");
	}

	@Test
	void whoMissedSomebodyGetsAnotherInHerPlaceAtOnce() {
		this.hall.enter(Someone.called("ana").likes("Rust", "Jazz").perHour(1));
		introduced("ben", "Jazz");
		this.hall.enter(Someone.called("cai").likes("Rust"));
		assertThat(this.hall.round(IN_PAIRS, minute(5))).as("one an hour").isEmpty();
		this.hall.agreeAndReport("ana", "ben", false, minute(6));
		assertThat(this.hall.round(IN_PAIRS, minute(7))).extracting(Hall::who).containsExactly("ana+cai");
	}

	@Test
	void whatSheDeclinedCountsLessByWhateverNameItIsWritten() {
		var terms = new Terms(TopicCatalog.of(List.of(new Topic("kubernetes", "Kubernetes", List.of("k8s"), List.of())),
				Set.of(), List.of()), 100);
		var kubernetes = terms.of("Kubernetes");
		var jazz = terms.of("Jazz");
		var other = new Hall(terms).audience(30, (it) -> it.likes(kubernetes, jazz))
			.audience(2, (it) -> it.likes(jazz))
			.audience(100, (it) -> it.likes("Tea"))
			.enter(Someone.called("abe").likes(terms.of("k8s")), Someone.called("ben").likes(kubernetes, jazz));
		assertThat(other.round(IN_PAIRS, minute(0))).singleElement()
			.satisfies((it) -> assertThat(it.shared()).as("in Abe's words").containsExactly("k8s"));
		other.says("ben", "abe", Answer.NO, minute(5));
		other.leave("abe", minute(5));
		other.enter(Someone.called("cai").likes(kubernetes), Someone.called("dan").likes(jazz));
		assertThat(other.round(IN_PAIRS, minute(10))).extracting(Hall::who).containsExactly("ben+dan");
	}

	private void introduced(String who, String interest) {
		this.hall.enter(Someone.called(who).likes(interest));
		assertThat(this.hall.round(IN_PAIRS, minute(0))).extracting(Hall::who).containsExactly("ana+" + who);
	}

	private void assertNext(String who) {
		this.hall.leave("ben", minute(5));
		this.hall.enter(Someone.called("cai").likes("Rust"), Someone.called("dan").likes("Jazz"));
		assertThat(this.hall.round(IN_PAIRS, minute(10))).extracting(Hall::who).containsExactly(who);
	}

}
