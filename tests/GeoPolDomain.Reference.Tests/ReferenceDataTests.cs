using GeoPolDomain.Datasets;

namespace GeoPolDomain.Reference.Tests;

public class ReferenceDataTests
{
    [Fact]
    public void Every_name_finds_a_dataset_of_that_id_and_holds_it()
    {
        ReferenceData.Names.Should().Contain("csto-syria-2017");
        foreach (var name in ReferenceData.Names)
        {
            ReferenceData.TryFind(name, out var dataset).Should().BeTrue();
            dataset!.Id.ToString().Should().Be(name);
            ReferenceData.TryFind(name, out var again);
            again.Should().BeSameAs(dataset);
        }
    }

    [Fact]
    public void Every_embedded_document_is_canonical()
    {
        foreach (var name in ReferenceData.Names)
        {
            using var document = new StreamReader(ReferenceData.Open(name));
            ReferenceData.TryFind(name, out var dataset);
            document.ReadToEnd().Should().Be(DatasetJson.Write(dataset!), name);
        }
    }

    [Fact]
    public void A_name_that_is_none_finds_nothing_and_cannot_be_opened()
    {
        ReferenceData.TryFind("CSTO-Syria-2017", out var dataset).Should().BeFalse();
        dataset.Should().BeNull();
        FluentActions.Invoking(() => ReferenceData.Open("nowhere"))
            .Should().Throw<ArgumentException>().WithMessage("*'nowhere'*csto-syria-2017*");
    }
}
