using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Reference;

/// <summary>
/// The datasets that come with this package. Each dataset is read when it is first asked for, and is then kept in memory.
/// </summary>
public static class ReferenceData
{
    private const string CstoSyria2017Name = "csto-syria-2017";
    private const string DecisionRulesName = "decision-rules";
    private const string UnscVotesName = "unsc-votes";
    private const string WorldName = "world";

    private static readonly FrozenDictionary<string, Lazy<Dataset>> Held = new Dictionary<string, Func<Dataset>>
    {
        [CstoSyria2017Name] = () => OwnDocument.ReadCompletedFrom(WorldLines.OfStates(), CstoSyria2017Name),
        [DecisionRulesName] = () => OwnDocument.ReadCompletedFrom(WorldLines.OfAllParts(), DecisionRulesName),
        [UnscVotesName] = () => OwnDocument.ReadWithVoters(UnscVotesName, DecisionRules),
        [WorldName] = () => WorldParts.ReadAll().JoinedWith(OwnDocument.Read(DecisionRulesName)),
    }.ToFrozenDictionary(one => one.Key, one => new Lazy<Dataset>(one.Value), StringComparer.Ordinal);

    /// <summary>
    /// The CSTO and the CIS, their common force, and who said what about sending troops to Syria in 2017 and 2018. The states are those of
    /// <see cref="World"/>.
    /// </summary>
    public static Dataset CstoSyria2017 => Held[CstoSyria2017Name].Value;

    /// <summary>
    /// The decision rules of international bodies. Each rule can be applied to votes. <see cref="World"/> holds these rules together with
    /// the members of the bodies.
    /// </summary>
    public static Dataset DecisionRules => Held[DecisionRulesName].Value;

    /// <summary>
    /// Votes of the United Nations Security Council from 1947 to 2025 and of other bodies, with the rules by which they were taken. The
    /// members of the bodies on each day are those of <see cref="World"/>.
    /// </summary>
    public static Dataset UnscVotes => Held[UnscVotesName].Value;

    /// <summary>
    /// The states of the world since 1945, with their names and codes; alliances and other organizations with their members to the day;
    /// the rules by which they decide; treaties and what they oblige to; forces and who contributed to them.
    /// </summary>
    public static Dataset World => Held[WorldName].Value;

    /// <summary>
    /// Reads what <see cref="World"/> holds about one organization, with the records that this part names. This is faster than to read all
    /// of <see cref="World"/>, and gives the same answers about the members of the organization. The caller keeps the dataset.
    /// </summary>
    /// <param name="organization">The organization, for example <c>nato</c>.</param>
    /// <param name="dataset">The dataset. Null when no part of the world is named like the organization.</param>
    public static bool TryReadWorldOf(ActorId organization, [NotNullWhen(true)] out Dataset? dataset)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return WorldParts.TryReadOf(organization, out dataset);
    }

    /// <summary>The names of the datasets, in ordinal order. <see cref="TryFind"/> and <see cref="Open"/> take these names.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Held.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Finds the dataset with the given name. Returns false when no dataset has the name.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out Dataset? dataset)
    {
        ArgumentNullException.ThrowIfNull(name);
        dataset = Held.TryGetValue(name, out var held) ? held.Value : null;
        return dataset is not null;
    }

    /// <summary>
    /// Opens the dataset with the given name as a JSON document, for example to copy it. The document holds every record of the dataset,
    /// also those that it takes from <see cref="World"/>. The caller disposes the stream.
    /// </summary>
    /// <exception cref="ArgumentException">No dataset has the given name.</exception>
    public static Stream Open(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Held.TryGetValue(name, out var held))
            throw new ArgumentException($"There is no dataset '{name}'; there are {string.Join(", ", Names)}.", nameof(name));
        var document = new MemoryStream();
        DatasetJson.Write(held.Value, document);
        document.Position = 0;
        return document;
    }
}
