using GeoPolDomain.Datasets;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Treaties;

/// <summary>The same question is asked of a day and of a time that is only partly known.</summary>
public class TreatyBookTests
{
    private static readonly Dataset Data = Given.Data(
        Given.Treaty("t", steps: "signed 1949-04-04, in-force 1949-08-24"),
        Given.Party("t", "a", "ratified 1949-05-03"),
        Given.Party("t", "b", "acceded 1952-02-18, in-force 1952-02-18"));

    [Theory]
    [InlineData("1948", "")]
    [InlineData("1949", "a, t: unknown")]
    [InlineData("1950", "a, t: yes")]
    [InlineData("1952", "a, t: yes; b, t: unknown")]
    [InlineData("1960", "a, t: yes; b, t: yes")]
    public void Who_is_bound_at_a_time_may_be_unknown(string on, string bound)
    {
        string.Join("; ", Data.Treaties.BoundBy("t", EdtfValue.Parse(on))).Should().Be(bound);
        string.Join("; ", new[] { "a", "b" }.SelectMany(actor => Data.Treaties.TreatiesOf(actor, EdtfValue.Parse(on)))).Should().Be(bound);
    }

    [Fact]
    public void An_answer_rests_on_the_records_of_the_party() =>
        Data.Treaties.BoundBy("t", Given.Day("1950-01-01")).Single().Records.Single().Should().BeSameAs(Data.Treaties.FindParty("a-t"));
}
