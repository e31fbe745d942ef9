package rapport.checkin.badge;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which hosts a printer may be at: a private network's, but not this machine nor what
 * only this machine sees, and those an operator named. Whatever a name meant when it was
 * set, it is looked up anew for each print, and the address that was looked at is used.
 */
public final class PrinterAddresses {

	private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:_-]{1,253}");

	/** Of unique local addresses (RFC 4193). */
	private static final int UNIQUE_LOCAL = 0xfc;

	private final Set<String> allowed;

	private final int lowest;

	private final int highest;

	/**
	 * Rules.
	 * @param allowed hosts that are so whatever their address is
	 * @param lowest the lowest port
	 * @param highest the highest port
	 */
	public PrinterAddresses(List<String> allowed, int lowest, int highest) {
		this.allowed = Set.copyOf(allowed.stream().map((it) -> it.toLowerCase(Locale.ROOT)).toList());
		this.lowest = lowest;
		this.highest = highest;
	}

	/**
	 * Throws if a printer may not be there.
	 * @throws InvalidPrinterException which says so to the organizer
	 */
	public void require(String host, int port) {
		if (port < this.lowest || port > this.highest) {
			throw new InvalidPrinterException("port must be from " + this.lowest + " to " + this.highest
					+ "; printers listen at 9100 unless they were told otherwise");
		}
		if (!HOST.matcher(host).matches()) {
			throw new InvalidPrinterException("host must be a printer's name or address, such as 192.168.1.50");
		}
		try {
			look(host, port);
		}
		catch (UnknownHostException ex) {
			throw new InvalidPrinterException("There is no host of this name; a printer's own page shows its address");
		}
	}

	/**
	 * Returns where to connect to.
	 * @throws UnknownHostException if there is no such host
	 * @throws InvalidPrinterException if a printer may not be there
	 */
	InetSocketAddress look(String host, int port) throws UnknownHostException {
		var addresses = InetAddress.getAllByName(host);
		if (!this.allowed.contains(host.toLowerCase(Locale.ROOT))) {
			for (var address : addresses) {
				if (!isPrivate(address)) {
					throw new InvalidPrinterException("A printer must be in a private network, at an address such as "
							+ "192.168.1.50; an operator may allow others by rapport.badge.allowed-hosts");
				}
			}
		}
		return new InetSocketAddress(addresses[0], port);
	}

	private static boolean isPrivate(InetAddress address) {
		if (address instanceof Inet6Address six) {
			return (six.getAddress()[0] & 0xfe) == UNIQUE_LOCAL;
		}
		return address.isSiteLocalAddress();
	}

}
