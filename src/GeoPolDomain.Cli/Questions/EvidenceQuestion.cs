using System.CommandLine;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Questions;

/// <summary>
/// A question whose answer depends on what sources report. The user can limit it to the view of one actor (<c>--viewpoint</c>) and
/// to the sources that were published by a certain day (<c>--known-on</c>).
/// </summary>
/// <typeparam name="TAnswer">The type of the answer.</typeparam>
internal abstract class EvidenceQuestion<TAnswer> : Question<TAnswer>
{
    protected EvidenceQuestion(Terminal terminal, string name, string description) : base(terminal, name, description)
    {
        Add(GivenView.Option());
        Add(GivenKnowledge.Option());
    }

    protected sealed override TAnswer Ask(Dataset data, ParseResult given) =>
        Ask(given, data, GivenKnowledge.Of(given, data), GivenView.Of(given, data));

    /// <summary>Asks the dataset and returns the answer.</summary>
    /// <param name="given">The command line.</param>
    /// <param name="data">The whole dataset. The ids on the command line are looked up here.</param>
    /// <param name="known">The records that a reader could know on the chosen day: the whole dataset if the user chose no day.</param>
    /// <param name="viewpoint">The actor whose view the answer takes, or null if the user named no actor.</param>
    protected abstract TAnswer Ask(ParseResult given, Dataset data, Dataset known, ActorId? viewpoint);
}
