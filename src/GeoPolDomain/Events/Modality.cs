using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Events;

/// <summary>How an event stands as of some day.</summary>
[JsonConverter(typeof(TextConverter<Modality>))]
public sealed class Modality : Code<Modality>, ICode<Modality>
{
    private Modality(string text) : base(text)
    {
    }

    /// <summary>Planned or announced.</summary>
    public static Modality Planned { get; } = new("planned");

    /// <summary>Expected by somebody, not announced.</summary>
    public static Modality Expected { get; } = new("expected");

    /// <summary>It took place.</summary>
    public static Modality Held { get; } = new("held");

    /// <summary>It was going on.</summary>
    public static Modality UnderWay { get; } = new("under-way");

    /// <summary>Cancelled.</summary>
    public static Modality Cancelled { get; } = new("cancelled");

    /// <summary>Put off.</summary>
    public static Modality Postponed { get; } = new("postponed");

    /// <summary>Taken for granted by a source that does not date it.</summary>
    public static Modality Presupposed { get; } = new("presupposed");

    /// <inheritdoc/>
    public static ImmutableArray<Modality> All { get; } =
    [
        Planned,
        Expected,
        Held,
        UnderWay,
        Cancelled,
        Postponed,
        Presupposed,
    ];

    static string ITextForm<Modality>.Called => "a modality";

    static Modality? ICode<Modality>.Unlisted(string text) => new(text);
}
