using System.Globalization;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Exchange;

/// <summary>A dataset that comes out of another format: its records so far, the ids of what was read, and the losses.</summary>
internal sealed class Import
{
    /// <summary>Why an id is told as lost.</summary>
    public const string NewId = "the id cannot be the id of a record here, so one is made of it";

    /// <summary>Why a membership is not read.</summary>
    public const string NoMembership = "it lacks a member, an organization or a date, which a membership needs";

    private readonly Dictionary<RecordKey, DatasetRecord> records = [];
    private readonly Dictionary<string, ActorId> actors = [];
    private readonly HashSet<ActorId> given = [];

    public LossLedger Ledger { get; } = new();

    /// <summary>Adds a record, or says why it cannot be held.</summary>
    public void Add(Telling telling, DatasetRecord? record, string flaw, Func<string, string> reasonOf)
    {
        if (record is null)
            telling.LoseAll(flaw);
        else if (!records.TryAdd(record.Key, record))
            telling.LoseAll($"another record has the id '{record.Key.Id}' already; only the first was read");
        else
            telling.LoseTheRest(reasonOf);
    }

    public ImportResult Result(DatasetId id, string title) => new(new Dataset(id, title, records.Values), Ledger.Losses());

    /// <summary>
    /// The id of an actor of the other format. The same text always gives the same id, and two texts never do: memberships of one actor
    /// must not become those of another. Null where there is no text, or nothing in it can be an id.
    /// </summary>
    /// <param name="foreign">The id in the other format.</param>
    /// <param name="wish">What the id should be made of, where that is not the whole text.</param>
    public ActorId? ActorIdOf(string? foreign, string? wish = null)
    {
        if (foreign is null || IdOf(wish ?? foreign) is not { } text)
            return null;
        if (actors.TryGetValue(foreign, out var known))
            return known;
        var id = ActorId.Parse(text);
        for (var number = 2; !given.Add(id); number++)
            id = ActorId.Parse(string.Create(CultureInfo.InvariantCulture, $"{text}-{number}"));
        return actors[foreign] = id;
    }

    /// <summary>The text of an id: that of the other format where it can be one, or else one that is proposed for it.</summary>
    public static string? IdOf(string? foreign) => ActorId.TryParse(foreign, out _) ? foreign : ProposedId.Of(foreign);

    /// <summary>A name for showing. Null when a text has no letters.</summary>
    public static Name? NameOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : new Name { Text = text };

    /// <summary>Makes an actor of a kind. Null when the kind needs more than a name, or is none.</summary>
    public static Actor? ActorOf(string? kind, ActorId id, Name[] names, ActorId? of) => kind switch
    {
        "person" => new Person { Id = id, Names = [.. names] },
        "state" => new State { Id = id, Names = [.. names] },
        "territory" => new Territory { Id = id, Names = [.. names] },
        "process" => new Process { Id = id, Names = [.. names] },
        "outlet" => new Outlet { Id = id, Names = [.. names] },
        "organ" when of is { } parent => new Organ { Id = id, Names = [.. names], Of = parent },
        "organization" => new Organization { Id = id, Names = [.. names] },
        _ => null,
    };
}
