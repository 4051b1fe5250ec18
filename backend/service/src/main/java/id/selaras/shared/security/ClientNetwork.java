package id.selaras.shared.security;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * From which part of the net a request comes: the first three bytes of an IPv4 address, the first six of an IPv6 one,
 * which is what a household or an office has. Never written down by those who ask.
 */
@ApplicationScoped
public class ClientNetwork {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
    private static final int BYTES_OF_IPV4 = 4;
    private static final int COARSE_IPV4 = 3;
    private static final int COARSE_IPV6 = 6;

    @Inject
    CurrentVertxRequest request;

    /** The network of the request under way; one and the same for all whose address is not known. */
    public String coarse() {
        SocketAddress sender = request.getCurrent() == null
                ? null
                : request.getCurrent().request().remoteAddress();
        return sender == null ? "" : coarse(sender.hostAddress());
    }

    static String coarse(String address) {
        // Only what is an address: anything else would be looked up as a name.
        if (address == null || !ADDRESS.matcher(address).matches()) {
            return "";
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            int kept = bytes.length == BYTES_OF_IPV4 ? COARSE_IPV4 : COARSE_IPV6;
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, kept));
        } catch (UnknownHostException noAddress) {
            return "";
        }
    }
}
