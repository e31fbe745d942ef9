package rapport.match.worth;

import java.util.List;

import rapport.match.term.Term;

/**
 * What one of a pair gains from the other.
 *
 * @param gain from 0 to 1
 * @param helped the part of it for help, from 0 to 1 before it is weighted, as the two
 * that follow
 * @param helpedBy what the other can help with, the rarest first
 */
public record Side(double gain, double helped, double shared, double learn, List<Term> helpedBy) {
}
