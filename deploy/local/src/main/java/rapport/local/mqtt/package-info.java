/** The main program of the local MQTT broker. */
@NullMarked
package rapport.local.mqtt;

import org.jspecify.annotations.NullMarked;
