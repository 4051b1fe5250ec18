package id.selaras.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientNetworkTest {

    @Test
    void neighboursAreOneNetworkAndOthersAreNot() {
        assertThat(ClientNetwork.coarse("36.81.7.200")).isEqualTo(ClientNetwork.coarse("36.81.7.3"));
        assertThat(ClientNetwork.coarse("36.81.8.200")).isNotEqualTo(ClientNetwork.coarse("36.81.7.200"));
        assertThat(ClientNetwork.coarse("2001:448a:5020::1"))
                .isEqualTo(ClientNetwork.coarse("2001:448a:5020:ffff:1:2:3:4"));
        assertThat(ClientNetwork.coarse("::ffff:36.81.7.200")).isEqualTo(ClientNetwork.coarse("36.81.7.3"));
    }

    @Test
    void whatIsNoAddressIsNeverLookedUp() {
        assertThat(ClientNetwork.coarse("example.org")).isEmpty();
        assertThat(ClientNetwork.coarse("999.1.1.1")).isEmpty();
        assertThat(ClientNetwork.coarse(null)).isEmpty();
    }
}
