using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Json;

/// <summary>In a long document, a record that does not stand as expected is read by itself, and so is a record with a mistake.</summary>
public class OneOddRecordTests
{
    private const int Many = 2000;

    [Theory]
    [InlineData("""{"text":"t","id":"c001999"}""", null)]
    [InlineData("""{"id":"c001999","text":""}""", "blank-text 3:56006 $.claims[1999].text")]
    [InlineData("""{"id":"c001999"}""", "missing-member 3:55983 $.claims[1999]")]
    [InlineData("""{"id":"c001999","text":tt}""", "malformed-json 3:56007 $.claims[1999].text")]
    [InlineData("""{"id":"c001999","text":"t" """, "malformed-json 3:56010 $.claims[1999].text")]
    [InlineData("""{"id":"c001998","text":"t"}""", "duplicate-id 3:55983 $.claims[1999]")]
    public void Its_mistake_has_its_place_and_costs_no_second_reading(string last, string? mistake)
    {
        var (sound, odd) = (Document("""{"id":"c001999","text":"t"}"""), Document(last));
        DatasetJson.TryRead(odd, out var data, out var errors);
        if (mistake is null)
            data.Should().Be(DatasetJson.Read(sound));
        else
            errors.Select(error => $"{error.Code} {error.Line}:{error.BytePosition} {error.Path}").Should().Equal(mistake);
        if (last.Contains("c001999", StringComparison.Ordinal))
            Allocated(odd).Should().BeLessThan(Allocated(sound) * 5 / 4);
    }

    [Fact]
    public void A_document_of_odd_records_is_read_like_any_other()
    {
        var odd = Document("""{"text":"t","id":"c001999"}""", i => $$"""{"text":"t","id":"c{{i:D6}}"}""");
        DatasetJson.Read(odd).Should().Be(DatasetJson.Read(Document("""{"id":"c001999","text":"t"}""")));
        DatasetJson.TryRead(odd, out _, out var errors, new() { Records = Many - 1 }).Should().BeFalse();
        errors[0].Path.Should().Be("$.claims[1999]");
    }

    [Fact]
    public void A_record_that_is_read_by_itself_counts_once()
    {
        var document = Document("""{"text":"t","id":"c001999"}""");
        DatasetJson.TryRead(document, out _, out _, new() { Records = Many }).Should().BeTrue();
        DatasetJson.TryRead(document, out _, out _, new() { Records = Many - 1 }).Should().BeFalse();
    }

    private static long Allocated(byte[] document) => Allocation.Of(() => DatasetJson.TryRead(document, out _, out _), tries: 3);

    private static byte[] Document(string last, Func<int, string>? other = null) => Encoding.UTF8.GetBytes(
        "{\"format\":\"geopoldomain/1\",\n\"id\":\"x\",\"title\":\"X\",\n\"claims\":[" + string.Concat(Enumerable.Range(0, Many - 1)
            .Select(i => (other?.Invoke(i) ?? $$"""{"id":"c{{i:D6}}","text":"t"}""") + ",")) + last + "]}\n");
}
