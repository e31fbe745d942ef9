package rapport.notify.ledger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProviderIdFormsTest {

	@ParameterizedTest
	@CsvSource({ "5DA0B1C2,1570812354", "1570812354,5DA0B1C2", "00C7D21A,C7D21A", "C7D21A,00C7D21A",
			"12ab34-cd56ef-0a00,12AB34-CD56EF-0A00", "m-1001,m-1001", "0017,17", "17,0017",
			"0e999f21-81ef-4974-a414-3de98174e3c7,E999F21-81EF-4974-A414-3DE98174E3C7",
			"0e999f21-81ef-4974-a414-3de98174e3c7,0E999F2181EF4974A4143DE98174E3C7",
			"0e999f2181ef4974a4143de98174e3c7,{0e999f21-81ef-4974-a414-3de98174e3c7}", "5DA0B1C2,0x5da0b1c2",
			"0x5DA0B1C2,1570812354", "812FC7470000001B,9308878062554710043",
			"04062581461565934000241,4062581461565934000241",
			"SAR-2347039245475-1eedf843-2-1,SAR-2347039245475-1EEDF843-2-1", "00m-17,m-17", "0,0", "000,0" })
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
