package rapport.match.worth;

import java.util.List;

import rapport.match.term.Term;

/**
 * What one of a pair gains from the other.
 *
 * @param gain from 0 to 1
 * @param helped the part of it for help, from 0 to 1 before it is weighted, as the two
 * that follow
 * @param shared for shared interests and other common ground
 * @param learn for what else there is to learn, and for what she can give
 * @param mentored whether the other is a mentor to her
 * @param helpedBy what the other can help with, the rarest first
 * @param learnable what else the other could teach her, the rarest first
 */
public record GainBreakdown(double gain, double helped, double shared, double learn, boolean mentored,
		List<Term> helpedBy, List<Term> learnable) {
}
