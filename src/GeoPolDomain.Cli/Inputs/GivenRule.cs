using GeoPolDomain.Cli.Output;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Reference;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>Finds the rule that is meant.</summary>
internal static class GivenRule
{
    /// <summary>The named rule of that id, or else the one in that file.</summary>
    /// <exception cref="Refusal">There is neither, or the file has mistakes.</exception>
    public static DecisionRule Of(string nameOrFile, Terminal terminal)
    {
        var named = ReferenceData.DecisionRules.Decisions;
        if (DecisionRuleId.TryParse(nameOrFile, out var id) && named.FindRule(id) is { } rule)
            return rule;
        if (!File.Exists(nameOrFile))
            throw new Refusal($"there is no rule '{nameOrFile}', and no file of that name{NearSpelling.Hint(nameOrFile, named.Rules.Select(one => one.Id.ToString()))}; 'geopol rules' lists them");
        var file = GivenFile.Read(nameOrFile, terminal);
        try
        {
            return VoteJson.ReadRule(file.Content);
        }
        catch (DocumentException mistakes)
        {
            throw new Refusal([.. file.Describe(mistakes.Errors, mistakes.IsCut)]);
        }
    }
}
