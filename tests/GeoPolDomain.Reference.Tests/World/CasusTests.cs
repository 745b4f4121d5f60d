using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;
using NodaTime.Text;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>
/// Cases of casus.tsv: who must help when a state is attacked, as the texts of the treaties say. An answer after a stroke is the one once
/// everything has come that must come first.
/// </summary>
public class CasusTests
{
    private static Dataset World => ReferenceData.World;

    public static TheoryData<int, string> Cases()
    {
        var data = new TheoryData<int, string>();
        foreach (var (line, cells) in Tsv.Rows("casus.tsv"))
            data.Add(line, cells[0]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Who_must_help_follows_from_the_texts(int line, string title)
    {
        var cells = Tsv.Rows("casus.tsv").Single(row => row.Line == line).Cells;
        var casus = Asked(cells);
        var expected = cells[6].Split(' ');
        var found = expected.Select(one => one.Split(':')[0]).Select(actor => $"{actor}:{Answered(casus, actor)}");
        string.Join(' ', found).Should().Be(cells[6], $"{title} ({cells[7]})\n{casus.Describe()}");
    }

    [Fact]
    public void There_are_at_least_40_cases_and_each_says_where_it_is_known_from() =>
        Tsv.Rows("casus.tsv").Where(row => row.Cells is [_, _, _, _, _, _, { Length: > 0 }, { Length: > 0 }])
            .Should().HaveCountGreaterThanOrEqualTo(40).And.HaveCount(Tsv.Rows("casus.tsv").Count());

    private static Casus Asked(string[] cells) => World.Ties.IfAttacked(
        cells[1],
        cells[2].Split(' ').Select(ActorId.Parse),
        LocalDatePattern.Iso.Parse(cells[3]).Value,
        cells[4].Length == 0 ? null : PlaceId.Parse(cells[4]),
        cells[5] switch { "yes" => Answer.Yes, "no" => Answer.No, _ => Answer.Unknown });

    // The answer of an actor, or of one obligation of an actor as in "united-states(anzus-treaty-defense)".
    private static string Answered(Casus casus, string who)
    {
        var named = who.Split('(', ')');
        var duties = casus.DutiesOf(named[0]).Where(one => named.Length > 1 && one.Obligation.Id == ObligationId.Parse(named[1])).ToList();
        var (now, ready) = named.Length > 1
            ? (duties.Select(one => one.Answer).Any(), duties.Select(one => one.AnswerOnceReady).Any())
            : (casus.MustHelp(named[0]).Value, casus.MustHelpOnceReady(named[0]).Value);
        return now == ready ? now.ToText() : $"{now.ToText()}/{ready.ToText()}";
    }
}
