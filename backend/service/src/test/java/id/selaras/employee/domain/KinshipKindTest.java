package id.selaras.employee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KinshipKindTest {

    @ParameterizedTest
    @EnumSource
    void theInverseOfTheInverseIsTheSame(KinshipKind kind) {
        assertThat(kind.inverse().inverse()).isEqualTo(kind);
    }

    @Test
    void theParentOfAChildHasAChild() {
        assertThat(KinshipKind.ORANG_TUA.inverse()).isEqualTo(KinshipKind.ANAK);
        assertThat(KinshipKind.MERTUA.inverse()).isEqualTo(KinshipKind.MENANTU);
        assertThat(KinshipKind.PASANGAN.inverse()).isEqualTo(KinshipKind.PASANGAN);
    }
}
