using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>In what the tellings of one utterance can differ.</summary>
[JsonConverter(typeof(TextConverter<TellingAspect>))]
public sealed class TellingAspect : Code<TellingAspect>, ICode<TellingAspect>
{
    private TellingAspect(string text) : base(text)
    {
    }

    /// <summary>Who spoke: a person in one, a body in another.</summary>
    public static TellingAspect Speaker { get; } = new("speaker");

    /// <summary>In which office or capacity.</summary>
    public static TellingAspect Capacity { get; } = new("capacity");

    /// <summary>For whom.</summary>
    public static TellingAspect OnBehalfOf { get; } = new("on-behalf-of");

    /// <summary>When.</summary>
    public static TellingAspect Said { get; } = new("said");

    /// <summary>On what kind of occasion.</summary>
    public static TellingAspect Occasion { get; } = new("occasion");

    /// <summary>In what setting.</summary>
    public static TellingAspect Setting { get; } = new("setting");

    /// <summary>To whom.</summary>
    public static TellingAspect Addressees { get; } = new("addressees");

    /// <summary>What they did by it: asserted, denied, proposed.</summary>
    public static TellingAspect Act { get; } = new("act");

    /// <summary>About whom.</summary>
    public static TellingAspect About { get; } = new("about");

    /// <summary>How it stands to a claim; on what condition is an aspect of its own.</summary>
    public static TellingAspect Stance { get; } = new("stance");

    /// <summary>What must be so before an act: the gate.</summary>
    public static TellingAspect Condition { get; } = new("condition");

    /// <summary>The verb of saying.</summary>
    public static TellingAspect Verb { get; } = new("verb");

    /// <summary>The printed words, piece by piece.</summary>
    public static TellingAspect Wording { get; } = new("wording");

    /// <summary>How close it is to the words spoken.</summary>
    public static TellingAspect Form { get; } = new("form");

    /// <summary>The language spoken.</summary>
    public static TellingAspect Language { get; } = new("language");

    /// <summary>Who translated.</summary>
    public static TellingAspect Translator { get; } = new("translator");

    /// <summary>The outlet to which the telling can be followed back.</summary>
    public static TellingAspect Outlet { get; } = new("outlet");

    /// <summary>When that outlet published it.</summary>
    public static TellingAspect Published { get; } = new("published");

    /// <inheritdoc/>
    public static ImmutableArray<TellingAspect> All { get; } =
    [
        Speaker,
        Capacity,
        OnBehalfOf,
        Said,
        Occasion,
        Setting,
        Addressees,
        Act,
        About,
        Stance,
        Condition,
        Verb,
        Wording,
        Form,
        Language,
        Translator,
        Outlet,
        Published,
    ];

    static string ITextForm<TellingAspect>.Called => "an aspect of a telling";

    static TellingAspect? ICode<TellingAspect>.Unlisted(string text) => null;
}
