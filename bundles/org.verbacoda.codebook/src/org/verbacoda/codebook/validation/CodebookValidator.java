/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.verbacoda.codebook.CodeNames;
import org.verbacoda.codebook.conversion.QuotedText;
import org.verbacoda.coding.model.Code;
import org.verbacoda.coding.model.CodeGroup;
import org.verbacoda.coding.model.Codebook;
import org.verbacoda.coding.model.CodingPackage;

/** The rules that look at a codebook as a whole. Codes whose id or name could not be read are left to their errors. */
@NonNullByDefault({}) // the framework's signatures have no null annotations
public class CodebookValidator extends AbstractCodebookValidator {
    private static final EAttribute CODE_ALIASES = CodingPackage.eINSTANCE.getCode_Aliases();
    private static final EAttribute CODE_DEFINITION = CodingPackage.eINSTANCE.getCode_Definition();
    private static final EAttribute CODE_ID = CodingPackage.eINSTANCE.getCode_Id();
    private static final EAttribute CODE_MEMO = CodingPackage.eINSTANCE.getCode_Memo();
    private static final EAttribute CODE_NAME = CodingPackage.eINSTANCE.getCode_Name();
    private static final EReference GROUP_MEMBERS = CodingPackage.eINSTANCE.getCodeGroup_Members();
    private static final EAttribute GROUP_NAME = CodingPackage.eINSTANCE.getCodeGroup_Name();

    @Check
    public void checkCodes(Codebook codebook) {
        List<Code> codes = new ArrayList<>();
        collect(codebook.getCodes(), codes);
        Map<String, Code> byId = checkIds(codes);
        checkAliases(codes, byId);
        checkNames(codes);
        for (Code code : codes) {
            checkOnce(code, CODE_DEFINITION, "definition");
            checkOnce(code, CODE_MEMO, "memo");
        }
    }

    @Check
    public void checkGroups(Codebook codebook) {
        Map<String, CodeGroup> byName = new HashMap<>();
        for (CodeGroup group : codebook.getGroups()) {
            String name = group.getName();
            if (name != null && name.isBlank()) {
                error("The group has no name: write one between the quotes.", group, GROUP_NAME,
                        CodebookRules.EMPTY_NAME);
            } else if (name != null) {
                @Nullable CodeGroup first = byName.putIfAbsent(CodeNames.key(name), group);
                if (first != null) {
                    warning("Another group is named \"" + first.getName() + "\" too (line " + line(first)
                            + "): give one of them another name, or put their codes into one group.", group,
                            GROUP_NAME, CodebookRules.DUPLICATE_GROUP);
                }
            }
            checkMembers(group);
        }
    }

    @Check
    public void checkEscapes(Codebook codebook) {
        @Nullable INode node = NodeModelUtils.findActualNodeFor(codebook);
        if (node == null || node.getRootNode().getText().indexOf('\\') < 0) {
            return;
        }
        for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
            if (leaf.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("STRING")) {
                QuotedText.unquote(leaf.getText(), problem -> getMessageAcceptor().acceptError(problem.message(),
                        codebook, leaf.getOffset() + problem.offset(), problem.length(), CodebookRules.BAD_ESCAPE));
            }
        }
    }

    private void checkMembers(CodeGroup group) {
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < group.getMembers().size(); i++) {
            Code member = group.getMembers().get(i);
            if (!member.eIsProxy() && !seen.add(member)) {
                warning("The code \"" + member.getName() + "\" is in this group already: remove it here.", group,
                        GROUP_MEMBERS, i, CodebookRules.REPEATED_MEMBER);
            }
        }
    }

    private static void collect(List<Code> codes, List<Code> all) {
        for (Code code : codes) {
            all.add(code);
            collect(code.getCodes(), all);
        }
    }

    private Map<String, Code> checkIds(List<Code> codes) {
        Map<String, Code> byId = new HashMap<>();
        for (Code code : codes) {
            String id = code.getId();
            @Nullable Code first = id == null ? null : byId.putIfAbsent(id, code);
            if (first != null) {
                error("The id '" + id + "' belongs to the code \"" + first.getName() + "\" (line " + line(first)
                        + "): give this code another id.", code, CODE_ID, CodebookRules.DUPLICATE_ID, id);
            }
        }
        return byId;
    }

    private void checkAliases(List<Code> codes, Map<String, Code> byId) {
        Map<String, Code> byAlias = new HashMap<>();
        for (Code code : codes) {
            for (int i = 0; i < code.getAliases().size(); i++) {
                String alias = code.getAliases().get(i);
                @Nullable Code owner = byId.get(alias);
                @Nullable Code first = byAlias.putIfAbsent(alias, code);
                if (owner != null) {
                    aliasClash("The alias '" + alias + "' is the id of the code \"" + owner.getName() + "\" (line "
                            + line(owner) + "): remove the alias or, if the codes are merged, that code.", code, i);
                } else if (first != null) {
                    aliasClash("The alias '" + alias + "' is given to the code \"" + first.getName() + "\" (line "
                            + line(first) + ") already: an alias can stand for one code only; remove it at one of "
                            + "the two places.", code, i);
                }
            }
        }
    }

    private void aliasClash(String message, Code code, int index) {
        error(message, code, CODE_ALIASES, index, CodebookRules.ALIAS_CLASH);
    }

    private void checkNames(List<Code> codes) {
        Map<String, Code> byName = new HashMap<>();
        for (Code code : codes) {
            String name = code.getName();
            if (name != null && name.isBlank()) {
                error("The code has no name: write one between the quotes.", code, CODE_NAME,
                        CodebookRules.EMPTY_NAME);
            } else if (name != null) {
                @Nullable Code first = byName.putIfAbsent(CodeNames.key(name), code);
                if (first != null) {
                    warning("Another code is named \"" + first.getName() + "\" too (line " + line(first)
                            + "): give one of them another name, or merge them.", code, CODE_NAME,
                            CodebookRules.DUPLICATE_NAME);
                }
            }
        }
    }

    /** The model holds the last one only, so this is asked of the text. */
    private void checkOnce(Code code, EStructuralFeature feature, String what) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(code, feature);
        for (int i = 1; i < nodes.size(); i++) {
            INode node = nodes.get(i);
            getMessageAcceptor().acceptError("The code has a " + what + " already (line "
                    + nodes.get(0).getStartLine() + "): make one of the two.", code, node.getOffset(),
                    node.getLength(), CodebookRules.REPEATED_ENTRY);
        }
    }

    /** Counted from 1; 0 for a model that was not read from a text. */
    private static int line(EObject object) {
        @Nullable INode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? 0 : node.getStartLine();
    }
}
