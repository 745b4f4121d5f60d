using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Tables;

/// <summary>Makes a dataset from the rows of a table of spells. Each row is a membership that cites the table and its line.</summary>
internal sealed class SpellDataset(DatasetId id, string file, bool isEmptyEndOpen, SpellActors actors)
{
    private readonly SourceId source = SourceId.Parse($"{id}-table");
    private readonly Dictionary<string, int> spells = [];
    private readonly List<string> mistakes = [];
    private readonly List<Membership> memberships = [];

    /// <summary>What is wrong with the rows, each with its line.</summary>
    public IReadOnlyList<string> Mistakes => mistakes;

    /// <summary>Adds a row, or a mistake.</summary>
    public void Add(SpellRow row)
    {
        if (Spell(row) is not { } spell || Status(row) is not { } status)
            return;
        var organization = actors.Find(row.Organization, spell.Earliest, Organization, out var flaw);
        var member = flaw.Length > 0 ? null : actors.Find(row.Member, spell.Earliest, State, out flaw);
        if (organization is null || member is null)
        {
            Wrong(row, flaw);
            return;
        }

        memberships.Add(new Membership
        {
            Id = IdOf(member, organization),
            Organization = organization,
            Member = member,
            Status = status,
            Spell = spell,
            Citations = [new Citation { Source = source, Place = $"line {row.Line}" }],
            Note = row.Note.Length > 0 ? row.Note : null,
        });
    }

    /// <summary>Returns the dataset, completed by what it names in another.</summary>
    public Dataset Build(string title, Dataset? other)
    {
        var table = new Source { Id = source, Kind = SourceKind.Dataset, Title = Path.GetFileName(file) };
        var own = new Dataset(id, title, [table, .. actors.Made, .. memberships]);
        return other is null ? own : own.CompletedFrom(other);
    }

    private static Actor Organization(ActorId id, Name name) => new Organization { Id = id, Names = [name] };

    private static Actor State(ActorId id, Name name) => new State { Id = id, Names = [name] };

    // The first spell of a member has the plain id, the next ones are numbered.
    private MembershipId IdOf(ActorId member, ActorId organization)
    {
        var text = $"{member}-{organization}";
        var number = spells[text] = spells.GetValueOrDefault(text) + 1;
        return MembershipId.Parse(number == 1 ? text : $"{text}-{number}");
    }

    private EdtfInterval? Spell(SpellRow row)
    {
        if (row.From.Length == 0 && row.To.Length == 0)
            return Wrong(row, "it has neither a first nor a last day");
        var to = row.To.Length == 0 && isEmptyEndOpen ? ".." : row.To;
        return EdtfInterval.TryParse($"{row.From}/{to}", out var spell, out var flaw) ? spell : Wrong(row, flaw);
    }

    private MembershipStatus? Status(SpellRow row)
    {
        if (row.Status.Length == 0)
            return MembershipStatus.Member;
        if (MembershipStatus.TryParse(row.Status.ToLowerInvariant().Replace(' ', '-'), out var status, out var flaw))
            return status;
        Wrong(row, flaw);
        return null;
    }

    private EdtfInterval? Wrong(SpellRow row, string flaw)
    {
        mistakes.Add($"{file}, line {row.Line}: {flaw}");
        return null;
    }
}
