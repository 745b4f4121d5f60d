using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>What happened to a motion.</summary>
[JsonConverter(typeof(TextConverter<MotionStageKind>))]
public sealed class MotionStageKind : Code<MotionStageKind>, ICode<MotionStageKind>
{
    private MotionStageKind(string text) : base(text)
    {
    }

    /// <summary>Put forward.</summary>
    public static MotionStageKind Tabled { get; } = new("tabled");

    /// <summary>Changed by its sponsors.</summary>
    public static MotionStageKind Amended { get; } = new("amended");

    /// <summary>Taken back.</summary>
    public static MotionStageKind Withdrawn { get; } = new("withdrawn");

    /// <summary>Taken up by another after it was taken back.</summary>
    public static MotionStageKind Seconded { get; } = new("seconded");

    /// <summary>Put forward again by another.</summary>
    public static MotionStageKind TabledAgain { get; } = new("tabled-again");

    /// <summary>Put to the vote.</summary>
    public static MotionStageKind PutToVote { get; } = new("put-to-vote");

    /// <summary>Adopted.</summary>
    public static MotionStageKind Adopted { get; } = new("adopted");

    /// <summary>Not adopted.</summary>
    public static MotionStageKind Failed { get; } = new("failed");

    /// <inheritdoc/>
    public static ImmutableArray<MotionStageKind> All { get; } =
    [
        Tabled,
        Amended,
        Withdrawn,
        Seconded,
        TabledAgain,
        PutToVote,
        Adopted,
        Failed,
    ];

    static string ITextForm<MotionStageKind>.Called => "a stage of a motion";

    static MotionStageKind? ICode<MotionStageKind>.Unlisted(string text) => new(text);
}
