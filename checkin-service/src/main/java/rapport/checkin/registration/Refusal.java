package rapport.checkin.registration;

/**
 * Why a row was not taken.
 *
 * @param column the title of the column at fault
 * @param reason what is wrong, and what to do
 */
public record Refusal(String column, String reason) {
}
