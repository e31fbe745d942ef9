package rapport.notify.messaging;

/** Is told that the working copy has been made. */
public interface RebuildEnd {

	void whole();

}
