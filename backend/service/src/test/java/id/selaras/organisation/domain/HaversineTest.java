package id.selaras.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HaversineTest {

    @Test
    void oneDegreeOfTheEquatorIs111Kilometres() {
        assertThat(Haversine.kilometres(0, 117, 0, 118)).isEqualTo(111);
    }

    @Test
    void theWayBackIsAsLong() {
        assertThat(Haversine.kilometres(-0.5022, 117.1536, -0.8917, 119.8707))
                .isEqualTo(Haversine.kilometres(-0.8917, 119.8707, -0.5022, 117.1536))
                .isEqualTo(305);
    }

    @Test
    void aPlaceIsNotFarFromItself() {
        assertThat(Haversine.kilometres(-0.5, 117.1, -0.5, 117.1)).isZero();
    }
}
