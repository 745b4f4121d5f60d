using System.Collections.Immutable;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Cli.Answers;

/// <summary>Rules by which bodies decide.</summary>
/// <param name="Rules">The rules, by id.</param>
internal sealed record RulesAnswer(ImmutableArray<DecisionRule> Rules);
