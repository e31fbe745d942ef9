package rapport.notify.ledger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProviderIdFormsTest {

	@ParameterizedTest
	@CsvSource({ "5DA0B1C2,1570812354", "1570812354,5DA0B1C2", "00C7D21A,C7D21A", "C7D21A,00C7D21A",
			"12ab34-cd56ef-0a00,12AB34-CD56EF-0A00", "m-1001,m-1001", "0017,17", "17,0017", "0,0", "000,0" })
	void anIdIsFoundByItsReport(String taken, String reported) {
		assertThat(ProviderIdForms.meant(reported)).contains(ProviderIdForms.kept(taken));
	}

	@Test
	void theIdAsItIsComesFirst() {
		assertThat(ProviderIdForms.meant("16")).first().isEqualTo("16");
		assertThat(ProviderIdForms.meant(" ")).isEmpty();
		assertThat(ProviderIdForms.meant("0-17")).containsExactly("0-17");
	}

}
