using System.Globalization;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>
/// Questions with their answers in questions.tsv. They were written without a look at the data, so that neither is made from the other.
/// </summary>
public class AcceptanceTests
{
    private static Dataset World => ReferenceData.World;

    public static TheoryData<int, string> Questions()
    {
        var data = new TheoryData<int, string>();
        foreach (var (line, cells) in Tsv.Rows("questions.tsv"))
            data.Add(line, string.Join(' ', cells.Take(5).Where(cell => cell.Length > 0)));
        return data;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_has_its_answer(int line, string question)
    {
        var cells = Tsv.Rows("questions.tsv").Single(row => row.Line == line).Cells;
        Answered(cells).Should().Be(cells[5], $"{question}, known from {cells[6]}");
    }

    [Fact]
    public void There_are_at_least_300_questions_and_each_says_where_its_answer_is_known_from() =>
        Tsv.Rows("questions.tsv").Where(row => row.Cells is [_, _, _, _, _, { Length: > 0 }, { Length: > 0 }])
            .Should().HaveCountGreaterThanOrEqualTo(300).And.HaveCount(Tsv.Rows("questions.tsv").Count());

    private static string Answered(string[] cells)
    {
        var (ask, actor, organization, on) = (cells[0], cells[1], cells[2], cells[3]);
        ActorId? viewpoint = cells[4].Length == 0 ? null : ActorId.Parse(cells[4]);
        LocalDate? day = on.Length == 0 ? null : EdtfDate.Parse(on).Earliest;
        return ask switch
        {
            "member" => World.Memberships.IsMember(actor, organization, EdtfDate.Parse(on), viewpoint).Value.ToText(),
            "vote" => MayVote(actor, organization, day!.Value).ToText(),
            "suspended" => IsLimited(actor, organization, day!.Value) ? "yes" : "no",
            "count" => World.Memberships.Of(organization).On(day!.Value).Count(one => one.Answer == Answer.Yes)
                .ToString(CultureInfo.InvariantCulture),
            "code" => Ids(World.Actors.ByCode(CodeScheme.Parse(actor.Split(':')[0]), actor.Split(':')[1], day)),
            "name" => Ids(World.Actors.ByName(actor, day)),
            "treaty" => World.Treaties.IsBound(actor, TreatyNamed(organization), day!.Value).Value.ToText(),
            _ => throw new InvalidOperationException($"There is no question '{ask}'."),
        };
    }

    private static Answer MayVote(ActorId actor, ActorId organization, LocalDate on) =>
        World.Memberships.Of(organization).Standing(on).FirstOrDefault(one => one.Actor == actor)?.MayVote ?? Answer.No;

    private static bool IsLimited(ActorId actor, ActorId organization, LocalDate on) =>
        World.Memberships.Limitations.Any(one => one.Of == actor && one.Organization == organization
            && one.Spell.Contains(EdtfDate.On(on)) == Answer.Yes);

    private static TreatyId TreatyNamed(string name) =>
        World.Treaties.All.Single(treaty => treaty.Names.Any(one => one.Text.Equals(name, StringComparison.OrdinalIgnoreCase))).Id;

    private static string Ids(IEnumerable<Actor> actors)
    {
        var ids = string.Join(' ', actors.Select(one => $"{one.Id}").Order(StringComparer.Ordinal));
        return ids.Length == 0 ? "none" : ids;
    }
}
