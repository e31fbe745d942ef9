package rapport.match.candidate;

import rapport.match.worth.Profile;

/** Those in an index, by the numbers it has for them. */
interface People {

	/** The one with a number that somebody has. */
	Profile profile(int number);

}
