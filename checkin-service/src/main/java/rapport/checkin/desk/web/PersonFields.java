package rapport.checkin.desk.web;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import rapport.checkin.table.Column;
import rapport.starter.web.ProblemException;
import tools.jackson.databind.JsonNode;

/** Reads what of a person is to be changed. */
final class PersonFields {

	private static final String CALL_NAME = "callName";

	private static final Set<String> OTHERS = Set.of("revision", "reason");

	private static final Set<Column> SETTABLE = EnumSet.of(Column.NAME, Column.COMPANY, Column.ROLE, Column.INTERESTS,
			Column.OFFERS, Column.ASKS, Column.LANGUAGES, Column.PHONE, Column.BADGE, Column.INTRODUCE, Column.PACE,
			Column.EXPERIENCE, Column.MENTORING, Column.TICKET_TYPE, Column.PRONOUNS, Column.KNOWS, Column.HOLD,
			Column.NOTE);

	private PersonFields() {
	}

	/** Returns the fields as cells; what is null or an empty list is an empty cell. */
	static Map<Column, String> of(JsonNode body) {
		if (!body.isObject()) {
			throw ProblemException.invalid("Send an object with what is to be changed.");
		}
		var fields = new EnumMap<Column, String>(Column.class);
		body.properties().forEach((it) -> {
			if (!OTHERS.contains(it.getKey())) {
				fields.put(column(it.getKey()), cell(it.getKey(), it.getValue()));
			}
		});
		if (fields.isEmpty()) {
			throw ProblemException.invalid("Send at least one field that is to be changed.");
		}
		return fields;
	}

	/** Returns how a field is called. */
	static String name(Column column) {
		return (column == Column.FIRST_NAME) ? CALL_NAME : column.title();
	}

	private static Column column(String field) {
		if (field.equals(CALL_NAME)) {
			return Column.FIRST_NAME;
		}
		return SETTABLE.stream()
			.filter((it) -> it.title().equals(field))
			.findFirst()
			.orElseThrow(() -> ProblemException.invalid(field + " cannot be changed; what can be is " + CALL_NAME + ", "
					+ SETTABLE.stream().map(Column::title).collect(Collectors.joining(", "))));
	}

	private static String cell(String field, JsonNode value) {
		if (value.isArray()) {
			return StreamSupport.stream(value.spliterator(), false)
				.map((it) -> text(field, it))
				.collect(Collectors.joining("\n"));
		}
		return value.isBoolean() ? (value.booleanValue() ? "yes" : "no") : text(field, value);
	}

	private static String text(String field, JsonNode value) {
		if (value.isNull()) {
			return "";
		}
		if (!value.isString()) {
			throw ProblemException.invalid(field + " must be a text, or a list of texts");
		}
		return value.stringValue();
	}

}
