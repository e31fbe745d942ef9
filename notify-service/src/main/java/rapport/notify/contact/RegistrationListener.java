package rapport.notify.contact;

/** Is told who has been registered. */
public interface RegistrationListener {

	/** An attendee was registered, or changed. Safe to be told again. */
	void registered(Contact contact);

}
